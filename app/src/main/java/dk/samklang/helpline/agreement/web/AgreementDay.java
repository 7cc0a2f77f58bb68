package dk.samklang.helpline.agreement.web;

import dk.samklang.agenda.DayItem;
import dk.samklang.agenda.DaySection;
import dk.samklang.agenda.DaySource;
import dk.samklang.helpline.agreement.AgreementPermissions;
import dk.samklang.helpline.agreement.ArrangementList;
import dk.samklang.helpline.agreement.ListArrangements;
import dk.samklang.platform.identity.SignedIn;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** What agreements and limits bring to the day of those who decide on them: what is to be looked at. */
@Component
class AgreementDay implements DaySource {

    private final ListArrangements arrangements;

    AgreementDay(ListArrangements arrangements) {
        this.arrangements = arrangements;
    }

    @Override
    public List<DaySection> sections(SignedIn by) {
        if (!by.may(AgreementPermissions.DECIDE)) {
            return List.of();
        }
        var zone = by.person().zone();
        var items = arrangements.due(by).stream().map(row -> item(row, zone)).toList();
        return List.of(new DaySection(
                15,
                "agreement.day.title",
                "agreement.day.none",
                items,
                new DaySection.DayAction(Paths.LIST + "?show=DUE", "agreement.day.all", false)));
    }

    private static DayItem item(ArrangementList.Row row, ZoneId zone) {
        var one = row.arrangement();
        var limit = one.terms().kind().isLimit() ? "limit" : "agreement";
        var at = one.isProposed()
                ? one.progress().proposed().at()
                : one.terms().span().review().atStartOfDay(zone).toInstant();
        var what = one.isProposed() ? "agreement.day.proposed." : "agreement.day.review.";
        return new DayItem(Paths.one(one.id()), what + limit, List.of(row.alias()), at);
    }
}
