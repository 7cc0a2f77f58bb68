package dk.samklang.helpline.frequentuser.web;

import dk.samklang.helpline.agreed.AgreedWith;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.helpline.frequentuser.FrequentUserPermissions;
import dk.samklang.helpline.frequentuser.OpenCard;
import dk.samklang.platform.identity.NavigationEntry;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.Notice;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import dk.samklang.trail.TrailPermissions;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The card of a frequent user. */
@Controller
@RequestMapping("/helpline/frequent-users")
class FrequentUserController {

    private final OpenCard openCard;
    private final GoneCard gone;
    private final AgreedWith agreedWith;

    FrequentUserController(OpenCard openCard, GoneCard gone, AgreedWith agreedWith) {
        this.openCard = openCard;
        this.gone = gone;
        this.agreedWith = agreedWith;
    }

    @Bean
    static NavigationEntry frequentUserEntry() {
        return new NavigationEntry(20, Paths.LIST, "frequentuser.section", FrequentUserPermissions.READ);
    }

    @GetMapping("/{id}")
    @Requires(FrequentUserPermissions.READ)
    Page card(SignedIn by, @PathVariable UUID id, Submission query) {
        return openCard.open(by, new FrequentUserId(id))
                .<Page>map(opened -> Page.of(
                        "frequentuser/card",
                        new CardPage(
                                opened,
                                agreedWith.now(by, id).orElse(null),
                                saved(query.text("saved")),
                                by.may(TrailPermissions.OF_RECORD))))
                .orElseGet(() -> gone.answer(by, id));
    }

    private static @Nullable Notice saved(String how) {
        return switch (how) {
            case "new" -> Notice.success("frequentuser.saved.new");
            case "changed" -> Notice.success("frequentuser.saved.changed");
            case "restored" -> Notice.success("frequentuser.saved.restored");
            default -> null;
        };
    }
}
