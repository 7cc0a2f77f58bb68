package dk.samklang.helpline.frequentuser.web;

import dk.samklang.helpline.frequentuser.FrequentUserDetails;
import dk.samklang.helpline.frequentuser.FrequentUserDraft;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.helpline.frequentuser.FrequentUserPermissions;
import dk.samklang.helpline.frequentuser.FrequentUserQuery;
import dk.samklang.helpline.frequentuser.ListFrequentUsers;
import dk.samklang.helpline.frequentuser.ListTypes;
import dk.samklang.helpline.frequentuser.OpenCard;
import dk.samklang.helpline.frequentuser.UserType;
import dk.samklang.organisation.ListServices;
import dk.samklang.platform.drafts.Drafts;
import dk.samklang.platform.identity.NavigationEntry;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Notice;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The list of frequent users, and the card of one. */
@Controller
@RequestMapping("/helpline/frequent-users")
class FrequentUserController {

    private static final int LAST_PAGE = 10_000;

    private final ListFrequentUsers listFrequentUsers;
    private final ListServices services;
    private final ListTypes types;
    private final OpenCard openCard;
    private final Drafts drafts;

    FrequentUserController(
            ListFrequentUsers listFrequentUsers,
            ListServices services,
            ListTypes types,
            OpenCard openCard,
            Drafts drafts) {
        this.listFrequentUsers = listFrequentUsers;
        this.services = services;
        this.types = types;
        this.openCard = openCard;
        this.drafts = drafts;
    }

    @Bean
    static NavigationEntry frequentUserEntry() {
        return new NavigationEntry(20, Paths.LIST, "frequentuser.section", FrequentUserPermissions.READ);
    }

    @GetMapping
    @Requires(FrequentUserPermissions.READ)
    Page list(SignedIn by, Submission form) {
        var asked = query(form);
        var understood =
                form.errors().any() ? new FrequentUserQuery("", null, null, FrequentUserQuery.Order.RECENT, 1) : asked;
        return Page.of("frequentuser/list", page(by, understood, form.errors()))
                .status(form.errors().any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    private ListPage page(SignedIn by, FrequentUserQuery query, FormErrors errors) {
        var mine = by.servicesWhere(FrequentUserPermissions.READ);
        return new ListPage(
                query,
                listFrequentUsers.list(by, query),
                services.among(mine),
                types(mine, query),
                drafts.of(by.staff(), FrequentUserDraft.KIND).stream()
                        .map(DraftOffer::of)
                        .toList(),
                errors);
    }

    /** Each helpline has its own types, so they are offered where one helpline is settled. */
    private List<UserType> types(Set<UUID> mine, FrequentUserQuery query) {
        var settled = mine.size() == 1 ? mine.iterator().next() : query.service();
        return settled != null && mine.contains(settled) ? types.active(new ServiceId(settled)) : List.of();
    }

    @GetMapping("/{id}")
    @Requires(FrequentUserPermissions.READ)
    Page card(SignedIn by, @PathVariable UUID id, Submission query) {
        return openCard.open(by, new FrequentUserId(id))
                .<Page>map(opened -> Page.of("frequentuser/card", new CardPage(opened, saved(query.text("saved")))))
                .orElseGet(Page::notFound);
    }

    private static @Nullable Notice saved(String how) {
        return switch (how) {
            case "new" -> Notice.success("frequentuser.saved.new");
            case "changed" -> Notice.success("frequentuser.saved.changed");
            default -> null;
        };
    }

    private static FrequentUserQuery query(Submission form) {
        var page = form.number("page", 1, LAST_PAGE);
        return new FrequentUserQuery(
                form.text("q", FrequentUserDetails.LONGEST_ALIAS),
                form.id("type"),
                form.id("service"),
                form.choice("sort", FrequentUserQuery.Order.class, FrequentUserQuery.Order.RECENT),
                page == null ? 1 : page);
    }
}
