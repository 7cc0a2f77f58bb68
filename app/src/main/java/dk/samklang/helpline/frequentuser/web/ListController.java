package dk.samklang.helpline.frequentuser.web;

import dk.samklang.helpline.frequentuser.AgeBand;
import dk.samklang.helpline.frequentuser.FindSearch;
import dk.samklang.helpline.frequentuser.FrequentUserDraft;
import dk.samklang.helpline.frequentuser.FrequentUserFilter;
import dk.samklang.helpline.frequentuser.FrequentUserPermissions;
import dk.samklang.helpline.frequentuser.FrequentUserQuery;
import dk.samklang.helpline.frequentuser.Gender;
import dk.samklang.helpline.frequentuser.InTouch;
import dk.samklang.helpline.frequentuser.ListFrequentUsers;
import dk.samklang.helpline.frequentuser.ListTypes;
import dk.samklang.helpline.frequentuser.RememberSearch;
import dk.samklang.helpline.frequentuser.UserType;
import dk.samklang.organisation.ListServices;
import dk.samklang.platform.drafts.DraftId;
import dk.samklang.platform.drafts.Drafts;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The list of frequent users. What it is narrowed by stands in the address, but for words: those may say something. */
@Controller
@RequestMapping("/helpline/frequent-users")
class ListController {

    private static final int LAST_PAGE = 10_000;

    private final ListFrequentUsers listFrequentUsers;
    private final RememberSearch rememberSearch;
    private final FindSearch findSearch;
    private final ListServices services;
    private final ListTypes types;
    private final Drafts drafts;

    ListController(
            ListFrequentUsers listFrequentUsers,
            RememberSearch rememberSearch,
            FindSearch findSearch,
            ListServices services,
            ListTypes types,
            Drafts drafts) {
        this.listFrequentUsers = listFrequentUsers;
        this.rememberSearch = rememberSearch;
        this.findSearch = findSearch;
        this.services = services;
        this.types = types;
        this.drafts = drafts;
    }

    @GetMapping
    @Requires(FrequentUserPermissions.READ)
    Page list(SignedIn by, Submission form) {
        var search = form.id("search");
        var asked = query(form, search == null ? "" : findSearch.term(by, new DraftId(search)));
        return form.errors().any() ? refused(by, form) : show(page(by, asked, search, form.errors()), HttpStatus.OK);
    }

    /** Leads to the list as it is asked for, so that going back and reloading ask for nothing again. */
    @PostMapping("/search")
    @Requires(FrequentUserPermissions.READ)
    Page search(SignedIn by, Submission form) {
        var term = form.line("q", FrequentUserQuery.LONGEST_TERM);
        var asked = query(form, term);
        if (form.errors().any()) {
            return refused(by, form);
        }
        var search = term.isEmpty() ? null : rememberSearch.remember(by, term).value();
        return Page.redirect(ListPage.address(asked, search, 1));
    }

    private Page refused(SignedIn by, Submission form) {
        var everything = new FrequentUserQuery("", FrequentUserFilter.NONE, null, 1);
        return show(page(by, everything, null, form.errors()), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Page show(ListPage page, HttpStatus status) {
        return Page.of("frequentuser/list", page).status(status);
    }

    private ListPage page(SignedIn by, FrequentUserQuery query, @Nullable UUID search, FormErrors errors) {
        var mine = by.servicesWhere(FrequentUserPermissions.READ);
        return new ListPage(
                query,
                search,
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
        var settled = mine.size() == 1 ? mine.iterator().next() : query.filter().service();
        return settled != null && mine.contains(settled) ? types.active(new ServiceId(settled)) : List.of();
    }

    private static FrequentUserQuery query(Submission form, String term) {
        var page = form.number("page", 1, LAST_PAGE);
        var filter = new FrequentUserFilter(
                form.id("type"),
                form.choice("gender", Gender.class),
                form.choice("age", AgeBand.class),
                form.choice("touch", InTouch.class),
                form.id("service"));
        var order = form.choice("sort", FrequentUserQuery.Order.class);
        return new FrequentUserQuery(term, filter, order, page == null ? 1 : page);
    }
}
