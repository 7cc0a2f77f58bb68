package dk.samklang.platform.identity.web;

import dk.samklang.platform.identity.AccountNews;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** News about one's own account, read and put away. */
@Controller
@RequestMapping("/account/news/{id}")
class NewsController {

    private final AccountNews news;

    NewsController(AccountNews news) {
        this.news = news;
    }

    @GetMapping
    @Requires(Requires.SIGNED_IN)
    Page read(@PathVariable UUID id, SignedIn by, HttpServletRequest request) {
        return news.unseen(by.account()).stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .<Page>map(item ->
                        Page.of("identity/news", new NewsPage(item, !item.at().isAfter(signedIn(request)))))
                .orElseGet(Page::notFound);
    }

    @PostMapping
    @Requires(Requires.SIGNED_IN)
    Page putAway(@PathVariable UUID id, SignedIn by, HttpServletRequest request) {
        return news.seen(by.account(), id, signedIn(request)) ? Page.redirect("/") : Page.notFound();
    }

    private static Instant signedIn(HttpServletRequest request) {
        return SessionKeys.signedInAt(request.getSession(false)).orElse(Instant.EPOCH);
    }
}
