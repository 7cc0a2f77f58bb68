package dk.samklang.organisation.web;

import dk.samklang.organisation.ListServices;
import dk.samklang.organisation.ListStaff;
import dk.samklang.organisation.OrganisationPermissions;
import dk.samklang.platform.identity.NavigationEntry;
import dk.samklang.platform.web.Notice;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The people who work here. */
@Controller
class StaffListController {

    static final String PATH = "/admin";

    private static final int LONGEST_SEARCH = 80;
    private static final int LAST_PAGE = 1000;

    private final ListStaff listStaff;
    private final ListServices services;

    StaffListController(ListStaff listStaff, ListServices services) {
        this.listStaff = listStaff;
        this.services = services;
    }

    @Bean
    static NavigationEntry organisationEntry() {
        return new NavigationEntry(90, PATH, "organisation.section", OrganisationPermissions.MANAGE);
    }

    @GetMapping(PATH)
    @Requires(OrganisationPermissions.MANAGE)
    Page list(Submission query) {
        var typed = query.text("name", LONGEST_SEARCH);
        var page = query.number("page", 1, LAST_PAGE);
        var search = query.errors().any() ? "" : typed;
        var found = listStaff.page(search, page == null ? 1 : page);
        return Page.of("organisation/staff-list", new StaffListPage(found, services.all(), search, notice(query)));
    }

    private static @Nullable Notice notice(Submission query) {
        if (!query.text("reset").isEmpty()) {
            return Notice.success("organisation.factor.reset.done");
        }
        return query.text("saved").isEmpty() ? null : Notice.success("organisation.staff.saved");
    }
}
