package dk.samklang.helpline.phrases.web;

import dk.samklang.helpline.conversation.BesidePanel;
import dk.samklang.helpline.conversation.Channel;
import dk.samklang.helpline.phrases.JudgePhrase;
import dk.samklang.helpline.phrases.OfferPhrases;
import dk.samklang.helpline.phrases.PhraseId;
import dk.samklang.helpline.phrases.PhrasePermissions;
import dk.samklang.organisation.ListServices;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.ids.Ids;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The wordings at hand, beside a conversation and as a page of their own. */
@Controller
@RequestMapping(PhrasesController.PATH)
class PhrasesController {

    static final String PATH = "/helpline/phrases";

    private final OfferPhrases offerPhrases;
    private final JudgePhrase judgePhrase;
    private final ListServices services;

    PhrasesController(OfferPhrases offerPhrases, JudgePhrase judgePhrase, ListServices services) {
        this.offerPhrases = offerPhrases;
        this.judgePhrase = judgePhrase;
        this.services = services;
    }

    @Bean
    static BesidePanel phrasePanel() {
        return new BesidePanel(10, "phrases", PATH, "phrases.title");
    }

    @GetMapping
    @Requires(PhrasePermissions.USE)
    Page page(SignedIn by, Submission query) {
        return service(by, query)
                .<Page>map(service -> Page.of("phrases/page", atHand(by, service, query)))
                .orElseGet(Page::notFound);
    }

    /** A post, though it changes nothing: whom a conversation is about is nobody else's to see in an address. */
    @PostMapping("/beside")
    @Requires(PhrasePermissions.USE)
    Page beside(SignedIn by, Submission form) {
        return service(by, form)
                .<Page>map(service -> Page.of("phrases/beside", atHand(by, service, form)))
                .orElseGet(Page::notFound);
    }

    /** From a page, back to it; from the panel, the card with what one says now. */
    @PostMapping("/{id}/verdict")
    @Requires(PhrasePermissions.USE)
    Page judge(SignedIn by, @PathVariable UUID id, Submission form) {
        var judged = judgePhrase.judge(new PhraseId(id), helpful(form.text("helpful")), by);
        return judged.map(phrase -> "beside".equals(form.text("part"))
                        ? Page.of("phrases/card", new CardPart(phrase, "true".equals(form.text("written"))))
                        : Page.redirect(PATH + "#phrase-" + id))
                .orElseGet(Page::notFound);
    }

    private static @Nullable Boolean helpful(String said) {
        return switch (said) {
            case "yes" -> true;
            case "no" -> false;
            default -> null;
        };
    }

    private AtHandPage atHand(SignedIn by, ServiceId service, Submission form) {
        var themes = form.all("themes").stream()
                .map(Ids::parse)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        var alias = Ids.parse(form.text("frequentUser")).orElse(null);
        var channel = form.text("channel");
        return new AtHandPage(
                offerPhrases.offer(by, service, new OfferPhrases.About(alias, themes)),
                !channel.isEmpty() && !channel.equals(Channel.PHONE.name()));
    }

    /** The helpline asked for, or the first of one's own. */
    private Optional<ServiceId> service(SignedIn by, Submission form) {
        var own = by.servicesWhere(PhrasePermissions.USE);
        var asked = Ids.parse(form.text("service"));
        return asked.isPresent()
                ? asked.filter(own::contains).map(ServiceId::new)
                : services.among(own).stream().findFirst().map(service -> service.id());
    }
}
