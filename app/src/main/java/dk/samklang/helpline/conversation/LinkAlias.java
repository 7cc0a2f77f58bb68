package dk.samklang.helpline.conversation;

import dk.samklang.helpline.frequentuser.CreateFrequentUser;
import dk.samklang.helpline.frequentuser.CreateFrequentUserOutcome;
import dk.samklang.helpline.frequentuser.FindFrequentUser;
import dk.samklang.helpline.frequentuser.FrequentUserDetails;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.helpline.frequentuser.SearchAliases;
import dk.samklang.helpline.houserules.ListThemes;
import dk.samklang.platform.identity.SignedIn;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what a conversation points to, and finds or makes the alias it belongs to. */
@Component
class LinkAlias {

    private final FindFrequentUser find;
    private final CreateFrequentUser create;
    private final SearchAliases search;
    private final ListThemes themes;

    LinkAlias(FindFrequentUser find, CreateFrequentUser create, SearchAliases search, ListThemes themes) {
        this.find = find;
        this.search = search;
        this.create = create;
        this.themes = themes;
    }

    boolean mayUse(SignedIn by, ConversationDetails details) {
        return by.servicesWhere(ConversationPermissions.WRITE)
                        .contains(details.service().value())
                && themes.areOf(details.service(), details.facts().themes());
    }

    /** The alias; empty when there is none such for this person. */
    Optional<Resolved> resolve(SignedIn by, ConversationDetails details) {
        return switch (details.link()) {
            case AliasLink.Nobody _ -> Optional.of(new Resolved(null));
            case AliasLink.Listed(var id) ->
                find.find(by, details.service(), id).map(found -> new Resolved(found.id()));
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
            case CreateFrequentUserOutcome.AliasTaken(var existing) -> Optional.of(new Resolved(existing));
            case CreateFrequentUserOutcome.NotAllowed _ -> Optional.empty();
        };
    }

    /** Which alias; null for nobody listed. */
    record Resolved(@Nullable FrequentUserId id) {}
}
