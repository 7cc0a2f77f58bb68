package dk.samklang.platform.identity;

import dk.samklang.platform.retention.Foreseen;
import dk.samklang.platform.retention.RetentionRule;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** News about an account goes after 30 days, seen or not. */
@Component
class NewsRetention implements RetentionRule {

    private final AccountNews news;

    NewsRetention(AccountNews news) {
        this.news = news;
    }

    @Override
    public String clock() {
        return "news";
    }

    @Override
    public boolean organisationFree() {
        return true;
    }

    @Override
    public int run() {
        return news.forget();
    }

    /** Of no organisation. */
    @Override
    public List<Foreseen> foresee(Instant until) {
        return List.of();
    }
}
