package dk.samklang.helpline.frequentuser.web;

import dk.samklang.helpline.frequentuser.FindErasedAlias;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.Page;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Answers where a card is not there: a kind word when its time has passed, and nothing at all otherwise. */
@Component
class GoneCard {

    private final FindErasedAlias erased;

    GoneCard(FindErasedAlias erased) {
        this.erased = erased;
    }

    Page answer(SignedIn by, UUID id) {
        return erased.find(by, new FrequentUserId(id))
                .<Page>map(at -> Page.of("frequentuser/gone", new GonePage(at)).status(HttpStatus.GONE))
                .orElseGet(Page::notFound);
    }
}
