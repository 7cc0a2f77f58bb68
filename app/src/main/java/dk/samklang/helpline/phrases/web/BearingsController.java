package dk.samklang.helpline.phrases.web;

import dk.samklang.helpline.phrases.Bearings;
import dk.samklang.helpline.phrases.ChangeBearings;
import dk.samklang.helpline.phrases.ChangeBearings.Outcome;
import dk.samklang.helpline.phrases.PhrasePermissions;
import dk.samklang.helpline.phrases.ShowBearings;
import dk.samklang.organisation.ServiceName;
import dk.samklang.platform.anonymity.GuardAnswer;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.Notice;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The bearings of a helpline, in order, with every earlier list. */
@Controller
@RequestMapping(SettingsPages.BEARINGS)
class BearingsController {

    private static final String TEMPLATE = "phrases/bearings";

    private final SettingsPages pages;
    private final ShowBearings showBearings;
    private final ChangeBearings changeBearings;

    BearingsController(SettingsPages pages, ShowBearings showBearings, ChangeBearings changeBearings) {
        this.pages = pages;
        this.showBearings = showBearings;
        this.changeBearings = changeBearings;
    }

    @GetMapping
    @Requires(PhrasePermissions.EDIT)
    Page form(SignedIn by, Submission query) {
        var notice = "changed".equals(query.text("done")) ? Notice.success("phrases.bearings.changed") : null;
        return with(
                by,
                query,
                shown -> Page.of(
                        TEMPLATE,
                        new BearingsPage(
                                shown.helplines(),
                                shown.helpline(),
                                shown.history(),
                                null,
                                shown.history().now().version(),
                                query.errors(),
                                false,
                                notice)));
    }

    @PostMapping
    @Requires(PhrasePermissions.EDIT)
    Page change(SignedIn by, Submission form) {
        return with(by, form, shown -> change(by, shown, form));
    }

    private Page change(SignedIn by, Shown shown, Submission form) {
        if (form.all("take").contains("lines")) {
            return changed(shown);
        }
        var typed = IntStream.rangeClosed(1, Bearings.MOST)
                .mapToObj(place -> form.line("line" + place, Bearings.LONGEST))
                .toList();
        var lines = typed.stream().filter(line -> !line.isEmpty()).toList();
        if (lines.isEmpty()) {
            form.errors().add("line1", "phrases.bearings.none");
        }
        return form.errors().any() ? refused(shown, typed, form) : change(by, shown, typed, form);
    }

    private Page change(SignedIn by, Shown shown, List<String> typed, Submission form) {
        var wanted = new ChangeBearings.Wanted(typed, form.version("version"), Set.copyOf(form.all(GuardAnswer.SEEN)));
        return switch (changeBearings.change(shown.helpline().id(), wanted, by)) {
            case Outcome.Changed _ -> changed(shown);
            case Outcome.Identifying(var marks) -> {
                GuardAnswer.explain(form.errors(), marks);
                yield refused(shown, typed, form);
            }
            case Outcome.ChangedMeanwhile _ ->
                with(
                        by,
                        form,
                        now -> page(now, typed, now.history().now().version(), form, true)
                                .status(HttpStatus.CONFLICT));
            case Outcome.NotFound _ -> Page.notFound();
        };
    }

    private static Page changed(Shown shown) {
        return Page.redirect(
                SettingsPages.path(SettingsPages.BEARINGS, shown.helpline().id()) + "&done=changed");
    }

    private static Page refused(Shown shown, List<String> typed, Submission form) {
        return page(shown, typed, form.version("version"), form, false).status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Page.View page(Shown shown, List<String> typed, int over, Submission form, boolean conflict) {
        return Page.of(
                TEMPLATE,
                new BearingsPage(
                        shown.helplines(),
                        shown.helpline(),
                        shown.history(),
                        typed,
                        over,
                        form.errors(),
                        conflict,
                        null));
    }

    private Page with(SignedIn by, Submission form, Function<Shown, Page> answer) {
        var helplines = pages.helplines(by);
        return pages.chosen(helplines, form.text("service"))
                .flatMap(helpline -> shown(by, helplines, helpline))
                .map(answer)
                .orElseGet(Page::notFound);
    }

    private Optional<Shown> shown(SignedIn by, List<ServiceName> helplines, ServiceName helpline) {
        return showBearings.show(helpline.id(), by).map(history -> new Shown(helplines, helpline, history));
    }

    private record Shown(List<ServiceName> helplines, ServiceName helpline, ShowBearings.History history) {}
}
