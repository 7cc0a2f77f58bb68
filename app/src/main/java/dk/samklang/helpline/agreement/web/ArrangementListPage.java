package dk.samklang.helpline.agreement.web;

import dk.samklang.helpline.agreement.ArrangementId;
import dk.samklang.helpline.agreement.ArrangementList;
import dk.samklang.helpline.agreement.ArrangementQuery;
import dk.samklang.helpline.agreement.ArrangementQuery.Order;
import dk.samklang.helpline.agreement.ArrangementQuery.Show;
import dk.samklang.platform.web.Choice;
import dk.samklang.platform.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The agreements and limits of one's helplines. */
public record ArrangementListPage(ArrangementQuery query, ArrangementList list) {

    public String path(ArrangementId id) {
        return Paths.one(id);
    }

    public List<Choice> shows(Frame frame) {
        return frame.choices(
                "agreement.show.", Show.values(), List.of(query.show().name()));
    }

    public List<Choice> orders(Frame frame) {
        return frame.choices(
                "agreement.order.", Order.values(), List.of(query.order().name()));
    }

    public @Nullable String previous() {
        return query.page() > 1 ? address(query.page() - 1) : null;
    }

    public @Nullable String next() {
        return query.page() * ArrangementQuery.PAGE_SIZE < list.total() ? address(query.page() + 1) : null;
    }

    private String address(int page) {
        var alias = query.alias() == null ? "" : "&frequentUser=" + query.alias();
        return Paths.LIST + "?show=" + query.show() + "&sort=" + query.order() + alias + "&page=" + page;
    }

    public String summary(Frame frame) {
        var first = (query.page() - 1) * ArrangementQuery.PAGE_SIZE;
        return frame.say("agreement.list.page", first + 1, first + list.rows().size(), list.total());
    }
}
