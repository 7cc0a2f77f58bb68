package dk.samklang.helpline.houserules.web;

import dk.samklang.helpline.houserules.HouseRulePermissions;
import dk.samklang.helpline.houserules.HouseRulesOverview;
import dk.samklang.helpline.houserules.ShowHouseRules;
import dk.samklang.helpline.houserules.web.HouseRulesPage.Adding;
import dk.samklang.helpline.houserules.web.HouseRulesPage.Days;
import dk.samklang.helpline.houserules.web.HouseRulesPage.Step;
import dk.samklang.organisation.ListServices;
import dk.samklang.organisation.ServiceName;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Notice;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the helpline a page is about among those its reader leads, and puts the page together. */
@Component
class HouseRulesPages {

    static final String TEMPLATE = "houserules/house-rules";

    private final ListServices services;
    private final ShowHouseRules showHouseRules;

    HouseRulesPages(ListServices services, ShowHouseRules showHouseRules) {
        this.services = services;
        this.showHouseRules = showHouseRules;
    }

    static String path(ServiceId helpline) {
        return "/helpline/settings?service=" + helpline.value();
    }

    /** The helpline with this id; empty where it is not one this person leads. */
    Optional<Chosen> find(String id, SignedIn by) {
        var helplines = services.among(by.servicesWhere(HouseRulePermissions.MANAGE));
        return helplines.stream()
                .filter(helpline -> helpline.id().value().toString().equals(id))
                .findFirst()
                .flatMap(helpline -> chosen(helplines, helpline, by));
    }

    /** The first helpline, for those who did not say which. */
    Optional<Chosen> first(SignedIn by) {
        var helplines = services.among(by.servicesWhere(HouseRulePermissions.MANAGE));
        return helplines.stream().findFirst().flatMap(helpline -> chosen(helplines, helpline, by));
    }

    private Optional<Chosen> chosen(List<ServiceName> helplines, ServiceName helpline, SignedIn by) {
        return showHouseRules
                .show(helpline.id(), by)
                .map(overview -> new Chosen(helplines, helpline, overview, new Step("", "", false), null));
    }

    /** A helpline and what the page says about it. */
    record Chosen(
            List<ServiceName> helplines,
            ServiceName helpline,
            HouseRulesOverview overview,
            Step step,
            @Nullable Notice notice) {

        Chosen after(Step done, @Nullable Notice notice) {
            return new Chosen(helplines, helpline, overview, done, notice);
        }

        HouseRulesPage page() {
            return page(stored(), new Adding("", new FormErrors()));
        }

        HouseRulesPage with(Days days) {
            return page(days, new Adding("", new FormErrors()));
        }

        HouseRulesPage with(Adding adding) {
            return page(stored(), adding);
        }

        private HouseRulesPage page(Days days, Adding adding) {
            return new HouseRulesPage(helplines, helpline, overview, days, adding, step, notice);
        }

        private Days stored() {
            var rules = overview.rules();
            return new Days(
                    String.valueOf(rules.unlinkedTextDays()),
                    String.valueOf(rules.correctionDays()),
                    String.valueOf(rules.aliasMonths()),
                    overview.version(),
                    new FormErrors(),
                    List.of());
        }
    }
}
