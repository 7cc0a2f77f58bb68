package dk.samklang.trail.web;

import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.Notice;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import dk.samklang.trail.ControlId;
import dk.samklang.trail.JudgeOutcome;
import dk.samklang.trail.JudgeSample;
import dk.samklang.trail.JudgeSample.Judged;
import dk.samklang.trail.OpenControl;
import dk.samklang.trail.TrailPermissions;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Going through one month's sample. */
@Controller
@RequestMapping("/trail/controls/{id}")
class ControlController {

    private final OpenControl openControl;
    private final JudgeSample judgeSample;

    ControlController(OpenControl openControl, JudgeSample judgeSample) {
        this.openControl = openControl;
        this.judgeSample = judgeSample;
    }

    @GetMapping
    @Requires(TrailPermissions.CONTROL)
    Page open(SignedIn by, @PathVariable UUID id, Submission query) {
        var notice = query.text("saved").isEmpty() ? null : Notice.success("trail.control.saved");
        return openControl
                .open(by, new ControlId(id))
                .<Page>map(opened -> Page.of("trail/control", ControlPage.of(opened, notice)))
                .orElseGet(Page::notFound);
    }

    @PostMapping
    @Requires(TrailPermissions.CONTROL)
    Page judge(SignedIn by, @PathVariable UUID id, Submission form) {
        var control = openControl.open(by, new ControlId(id)).orElse(null);
        if (control == null) {
            return Page.notFound();
        }
        var sent = ReadJudgements.of(form, control);
        if (form.errors().any()) {
            return page(ControlPage.sent(control, sent, form.errors()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var finish = "finish".equals(form.text("then"));
        var outcome = judgeSample.judge(by, new Judged(new ControlId(id), form.version("version"), sent, finish));
        return switch (outcome) {
            case JudgeOutcome.Saved _ -> Page.redirect("/trail/controls/" + id + "?saved=1");
            case JudgeOutcome.Finished _ -> Page.redirect("/trail/controls?finished=1");
            case JudgeOutcome.NotOpen _ -> Page.redirect("/trail/controls/" + id);
            case JudgeOutcome.Unjudged(var places) -> {
                places.forEach(place -> form.errors().add("verdict-" + place, "trail.control.unjudged", place));
                yield page(reopened(by, id, form), HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case JudgeOutcome.ChangedMeanwhile changed ->
                page(ControlPage.conflicting(control, sent, changed), HttpStatus.CONFLICT);
        };
    }

    /** With the version that the saving has just made. */
    private ControlPage reopened(SignedIn by, UUID id, Submission form) {
        var opened = openControl.open(by, new ControlId(id)).orElseThrow();
        return ControlPage.sent(opened, ReadJudgements.of(form, opened), form.errors());
    }

    private static Page page(ControlPage page, HttpStatus status) {
        return Page.of("trail/control", page).status(status);
    }
}
