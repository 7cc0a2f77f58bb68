package dk.samklang.trail.web;

import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Notice;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import dk.samklang.trail.ChooseSampleSize;
import dk.samklang.trail.DrawSample;
import dk.samklang.trail.FindDueControl;
import dk.samklang.trail.ListControls;
import dk.samklang.trail.TrailPermissions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The monthly sample controls, and drawing the next. */
@Controller
@RequestMapping("/trail/controls")
class ControlsController {

    private static final String HERE = "/trail/controls";

    private final ListControls controls;
    private final FindDueControl due;
    private final DrawSample drawSample;
    private final ChooseSampleSize chooseSize;

    ControlsController(ListControls controls, FindDueControl due, DrawSample drawSample, ChooseSampleSize chooseSize) {
        this.controls = controls;
        this.due = due;
        this.drawSample = drawSample;
        this.chooseSize = chooseSize;
    }

    @GetMapping
    @Requires(TrailPermissions.CONTROL)
    Page list(SignedIn by, Submission query) {
        return page(by, null, notice(query), new FormErrors());
    }

    private static @Nullable Notice notice(Submission query) {
        if (!query.text("finished").isEmpty()) {
            return Notice.success("trail.control.finished");
        }
        return query.text("size").isEmpty() ? null : Notice.success("trail.control.size.saved");
    }

    @PostMapping
    @Requires(TrailPermissions.CONTROL)
    Page draw(SignedIn by) {
        return drawSample
                .draw(by)
                .map(control -> Page.redirect(HERE + "/" + control.value()))
                .orElseGet(() -> Page.redirect(HERE));
    }

    @PostMapping("/size")
    @Requires(TrailPermissions.CONTROL)
    Page choose(SignedIn by, Submission form) {
        var size = form.number("size", ChooseSampleSize.FEWEST, ChooseSampleSize.MOST);
        if (size == null && form.errors().of("size") == null) {
            form.errors().add("size", "layout.form.required");
        }
        if (size == null || form.errors().any()) {
            return page(by, form.text("size"), null, form.errors());
        }
        chooseSize.choose(by, size);
        return Page.redirect(HERE + "?size=1");
    }

    private Page page(SignedIn by, @Nullable String size, @Nullable Notice notice, FormErrors errors) {
        var listed = controls.list();
        var typed = size == null ? Integer.toString(listed.size()) : size;
        return Page.of("trail/controls", new ControlsPage(listed, due.due(by).orElse(null), typed, notice, errors))
                .status(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
