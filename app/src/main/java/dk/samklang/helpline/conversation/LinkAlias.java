package dk.samklang.helpline.conversation;

import dk.samklang.helpline.frequentuser.CreateFrequentUser;
import dk.samklang.helpline.frequentuser.CreateFrequentUserOutcome;
import dk.samklang.helpline.frequentuser.FindErasedAlias;
import dk.samklang.helpline.frequentuser.FrequentUserDetails;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.helpline.frequentuser.FrequentUserSummary;
import dk.samklang.helpline.frequentuser.HoldAlias;
import dk.samklang.helpline.frequentuser.SearchAliases;
import dk.samklang.helpline.houserules.ListThemes;
import dk.samklang.platform.identity.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what a conversation points to, and finds or makes the alias it belongs to. */
@Component
class LinkAlias {

    private final HoldAlias hold;
    private final FindErasedAlias erased;
    private final CreateFrequentUser create;
    private final SearchAliases search;
    private final ListThemes themes;

    LinkAlias(
            HoldAlias hold,
            FindErasedAlias erased,
            CreateFrequentUser create,
            SearchAliases search,
            ListThemes themes) {
        this.hold = hold;
        this.erased = erased;
        this.search = search;
        this.create = create;
        this.themes = themes;
    }

    boolean mayUse(SignedIn by, ConversationDetails details) {
        return by.servicesWhere(ConversationPermissions.WRITE)
                        .contains(details.service().value())
                && themes.areOf(details.service(), details.facts().themes());
    }

    /** The alias, which stays from here on. */
    Link resolve(SignedIn by, ConversationDetails details) {
        return switch (details.link()) {
            case AliasLink.Nobody _ -> new Link.To(null);
            case AliasLink.Listed(var id) -> held(by, details, id);
            case AliasLink.New(var alias) -> make(by, details, alias);
        };
    }

    /** The alias, but none is made: for a form that was sent before; null where there is none. */
    @Nullable
    FrequentUserId existing(SignedIn by, ConversationDetails details) {
        if (details.link() instanceof AliasLink.New(var alias)) {
            return search.search(by, details.service(), alias).stream()
                    .filter(found -> found.alias().equalsIgnoreCase(alias))
                    .map(FrequentUserSummary::id)
                    .findFirst()
                    .orElse(null);
        }
        return resolve(by, details) instanceof Link.To(var id) ? id : null;
    }

    private Link make(SignedIn by, ConversationDetails details, String alias) {
        var facts = details.facts();
        var card = FrequentUserDetails.undescribed(alias, facts.gender(), facts.ageBand());
        return switch (create.create(by, details.service(), card)) {
            case CreateFrequentUserOutcome.Created(var id) -> new Link.To(id);
            case CreateFrequentUserOutcome.AliasTaken(var existing) -> held(by, details, existing);
            case CreateFrequentUserOutcome.NotAllowed _ -> new Link.NotThere();
        };
    }

    private Link held(SignedIn by, ConversationDetails details, FrequentUserId id) {
        if (hold.hold(by, details.service(), id)) {
            return new Link.To(id);
        }
        return erased.find(by, id).isPresent() ? new Link.Gone() : new Link.NotThere();
    }

    /** What a conversation is to be linked to. */
    sealed interface Link {

        /** Null for nobody listed. */
        record To(@Nullable FrequentUserId id) implements Link {}

        /** It was there, and its time has passed. */
        record Gone() implements Link {}

        /** There is none such for this person. */
        record NotThere() implements Link {}
    }
}
