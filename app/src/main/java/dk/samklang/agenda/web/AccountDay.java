package dk.samklang.agenda.web;

import dk.samklang.agenda.DayItem;
import dk.samklang.agenda.DaySection;
import dk.samklang.agenda.DaySource;
import dk.samklang.platform.identity.AccountNews;
import dk.samklang.platform.identity.SignedIn;
import java.util.List;
import org.springframework.stereotype.Component;

/** What somebody must be told about their own account, before anything else of their day. */
@Component
class AccountDay implements DaySource {

    private final AccountNews news;

    AccountDay(AccountNews news) {
        this.news = news;
    }

    @Override
    public List<DaySection> sections(SignedIn by) {
        var items = news.unseen(by.account()).stream().map(AccountDay::item).toList();
        return items.isEmpty()
                ? List.of()
                : List.of(new DaySection(0, "identity.news.title", "identity.news.none", items, null));
    }

    private static DayItem item(AccountNews.Item news) {
        return new DayItem(
                "/account/news/" + news.id(),
                "identity.news." + news.kind().name(),
                List.of(news.colleague()),
                news.at());
    }
}
