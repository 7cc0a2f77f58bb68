package dk.samklang.helpline.agreement.web;

import dk.samklang.helpline.agreement.AgreementPermissions;
import dk.samklang.helpline.agreement.ArrangementId;
import dk.samklang.helpline.agreement.ArrangementQuery;
import dk.samklang.helpline.agreement.ArrangementQuery.Order;
import dk.samklang.helpline.agreement.ArrangementQuery.Show;
import dk.samklang.helpline.agreement.ListArrangements;
import dk.samklang.platform.identity.NavigationEntry;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The agreements and limits of a helpline, all of them and one by one. */
@Controller
@RequestMapping("/helpline/agreements")
class ArrangementController {

    private static final int LAST_PAGE = 10_000;

    private final ListArrangements list;
    private final ArrangementPages pages;

    ArrangementController(ListArrangements list, ArrangementPages pages) {
        this.list = list;
        this.pages = pages;
    }

    @Bean
    static NavigationEntry agreementEntry() {
        return new NavigationEntry(25, Paths.LIST, "agreement.section", AgreementPermissions.PROPOSE);
    }

    @GetMapping
    @Requires(AgreementPermissions.PROPOSE)
    Page list(SignedIn by, Submission asked) {
        var page = asked.number("page", 1, LAST_PAGE);
        var query = new ArrangementQuery(
                asked.choice("show", Show.class, Show.ACTIVE),
                asked.choice("sort", Order.class, Order.REVIEW),
                asked.id("frequentUser"),
                page == null ? 1 : page);
        return Page.of("agreement/list", new ArrangementListPage(query, list.list(by, query)));
    }

    @GetMapping("/{id}")
    @Requires(AgreementPermissions.PROPOSE)
    Page one(SignedIn by, @PathVariable UUID id, Submission query) {
        return pages.show(by, new ArrangementId(id), query);
    }
}
