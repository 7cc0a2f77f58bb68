package dk.samklang.helpline.conversation.web;

import dk.samklang.helpline.agreed.Agreed;
import dk.samklang.helpline.agreed.AgreedWith;
import dk.samklang.helpline.agreed.Length;
import dk.samklang.helpline.conversation.ConversationPermissions;
import dk.samklang.helpline.conversation.HouseBearings;
import dk.samklang.helpline.conversation.KeepConversationDraft;
import dk.samklang.helpline.conversation.ListPanels;
import dk.samklang.helpline.frequentuser.AliasLookup;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.helpline.frequentuser.FrequentUserSummary;
import dk.samklang.helpline.frequentuser.ReadApproach;
import dk.samklang.helpline.frequentuser.SearchAliases;
import dk.samklang.helpline.houserules.Desk;
import dk.samklang.helpline.houserules.ListThemes;
import dk.samklang.helpline.houserules.ThemeName;
import dk.samklang.organisation.ListServices;
import dk.samklang.organisation.ServiceName;
import dk.samklang.platform.drafts.Drafts;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.ids.Ids;
import dk.samklang.platform.web.Page;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the conversation screen together around a form. */
@Component
class ConversationScreen {

    /** Aliases offered before anything is typed: a screen to listen by, not a list to read. */
    private static final int FEW = 4;

    private final ListServices services;
    private final ListThemes themes;
    private final ReadApproach approach;
    private final SearchAliases search;
    private final AgreedWith agreedWith;
    private final AskLikelyCallers likely;
    private final Drafts drafts;
    private final HouseBearings bearings;
    private final ListPanels panels;
    private final Clock clock;

    ConversationScreen(
            ListServices services,
            ListThemes themes,
            ReadApproach approach,
            SearchAliases search,
            AgreedWith agreedWith,
            AskLikelyCallers likely,
            Drafts drafts,
            HouseBearings bearings,
            ListPanels panels,
            Clock clock) {
        this.services = services;
        this.themes = themes;
        this.approach = approach;
        this.search = search;
        this.agreedWith = agreedWith;
        this.likely = likely;
        this.drafts = drafts;
        this.bearings = bearings;
        this.panels = panels;
        this.clock = clock;
    }

    List<ServiceName> services(SignedIn by) {
        return services.among(by.servicesWhere(ConversationPermissions.WRITE));
    }

    @Transactional
    public Page.View page(SignedIn by, ConversationFormPage.Form form) {
        return page(by, form, null);
    }

    @Transactional
    public Page.View page(SignedIn by, ConversationFormPage.Form form, @Nullable UUID saved) {
        var fields = form.fields();
        var known = Ids.parse(fields.text("frequentUser"))
                .flatMap(id -> approach.read(by, new FrequentUserId(id)))
                .orElse(null);
        var desk = service(by, fields).map(themes::desk);
        var alias = known == null ? null : known.user();
        var model = new ConversationFormPage(
                form,
                services(by),
                themes(desk.map(Desk::themes).orElse(List.of()), fields),
                alias,
                alias == null ? null : agreedWith.now(by, alias.id().value()).orElse(null),
                desk.map(ConversationScreen::length).orElse(null),
                ConversationFields.start(fields, by.person().zone()),
                known == null ? List.of() : known.reported(),
                lookup(by, fields, alias),
                form.correcting() ? null : likely.ask(by, form.id(), fields),
                form.correcting() ? List.of() : otherDrafts(by, form.id()),
                new Beside(service(by, fields).map(bearings::of).orElse(List.of()), panels.list(by)),
                saved,
                clock.instant());
        return Page.of("conversation/form", model);
    }

    /** The form as it was sent, when the alias chosen in it went while its writer wrote; everything typed stays. */
    @Transactional
    public Page aliasGone(SignedIn by, ConversationFormPage.Form form) {
        form.errors().add("aliasSearch", "conversation.error.alias-gone");
        return page(by, form).status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static @Nullable Length length(Desk desk) {
        var rules = desk.rules();
        return new Agreed.HouseLength(rules.minutes(), rules.prioritise(), rules.roundOff()).length();
    }

    /** Those the house offers, and those this conversation already has. */
    private List<ThemeName> themes(List<ThemeName> offered, ConversationFields fields) {
        var byId = new LinkedHashMap<UUID, ThemeName>();
        offered.forEach(theme -> byId.put(theme.id().value(), theme));
        themes.named(chosen(fields))
                .forEach(theme -> byId.putIfAbsent(theme.id().value(), theme));
        return List.copyOf(byId.values());
    }

    private static Set<UUID> chosen(ConversationFields fields) {
        return fields.all("themes").stream()
                .map(Ids::parse)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /** Those the typed name may mean, or those most recently in touch. */
    private AliasLookup lookup(SignedIn by, ConversationFields fields, @Nullable FrequentUserSummary alias) {
        var term = fields.text("aliasSearch").strip();
        var found = service(by, fields).map(service -> search.search(by, service, term)).orElse(List.of()).stream()
                .limit(term.isEmpty() ? FEW : Integer.MAX_VALUE)
                .toList();
        return new AliasLookup(term, found, alias, fields.holds("frequentUser", AliasLookup.NEW), true);
    }

    private Optional<ServiceId> service(SignedIn by, ConversationFields fields) {
        return Ids.parse(fields.text("service"))
                .filter(by.servicesWhere(ConversationPermissions.WRITE)::contains)
                .map(ServiceId::new);
    }

    private List<ConversationFormPage.OpenDraft> otherDrafts(SignedIn by, UUID shown) {
        return drafts.of(by.staff(), KeepConversationDraft.NEW).stream()
                .filter(draft -> !draft.id().value().equals(shown))
                .map(draft ->
                        new ConversationFormPage.OpenDraft(draft.id().value(), draft.createdAt(), draft.updatedAt()))
                .toList();
    }
}
