package dk.samklang.helpline.conversation;

import dk.samklang.helpline.frequentuser.CreateFrequentUser;
import dk.samklang.helpline.frequentuser.CreateFrequentUserOutcome;
import dk.samklang.helpline.frequentuser.FindErasedAlias;
import dk.samklang.helpline.frequentuser.FrequentUserDetails;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.helpline.frequentuser.HoldAlias;
import dk.samklang.helpline.frequentuser.SearchAliases;
import dk.samklang.helpline.houserules.ListThemes;
import dk.samklang.platform.identity.SignedIn;
import java.util.Optional;
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

    /** The alias, which stays from here on; empty when there is none such for this person, or none any more. */
    Optional<Resolved> resolve(SignedIn by, ConversationDetails details) {
        return switch (details.link()) {
            case AliasLink.Nobody _ -> Optional.of(new Resolved(null));
            case AliasLink.Listed(var id) -> held(by, details, id);
            case AliasLink.New(var alias) -> make(by, details, alias);
        };
    }

    /** The alias, but none is made: for a form that was sent before. */
    Optional<Resolved> existing(SignedIn by, ConversationDetails details) {
        return details.link() instanceof AliasLink.New(var alias)
                ? search.search(by, details.service(), alias).stream()
                        .filter(found -> found.alias().equalsIgnoreCase(alias))
                        .map(found -> new Resolved(found.id()))
                        .findFirst()
                : resolve(by, details);
    }

    private Optional<Resolved> make(SignedIn by, ConversationDetails details, String alias) {
        var facts = details.facts();
        var card = FrequentUserDetails.undescribed(alias, facts.gender(), facts.ageBand());
        return switch (create.create(by, details.service(), card)) {
            case CreateFrequentUserOutcome.Created(var id) -> Optional.of(new Resolved(id));
            case CreateFrequentUserOutcome.AliasTaken(var existing) -> held(by, details, existing);
            case CreateFrequentUserOutcome.NotAllowed _ -> Optional.empty();
        };
    }

    /** Whether an alias that could not be found was there before: its time has passed. */
    boolean wasErased(ConversationDetails details) {
        return switch (details.link()) {
            case AliasLink.Nobody _ -> false;
            case AliasLink.Listed(var id) -> erased.find(id).isPresent();
            case AliasLink.New _ -> true;
        };
    }

    private Optional<Resolved> held(SignedIn by, ConversationDetails details, FrequentUserId id) {
        return hold.hold(by, details.service(), id) ? Optional.of(new Resolved(id)) : Optional.empty();
    }

    /** Which alias; null for nobody listed. */
    record Resolved(@Nullable FrequentUserId id) {}
}
