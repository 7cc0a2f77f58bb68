package dk.samklang.register.web;

import dk.samklang.platform.identity.NavigationEntry;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.Notice;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import dk.samklang.register.ListDeletions;
import dk.samklang.register.PreviewRun;
import dk.samklang.register.RegisterPermissions;
import dk.samklang.register.RunNow;
import dk.samklang.register.RunNowOutcome;
import dk.samklang.register.ShowRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is kept and for how long, what goes soon, and what went. */
@Controller
@RequestMapping(RegisterController.PATH)
class RegisterController {

    static final String PATH = "/retention";

    private final ShowRegister show;
    private final PreviewRun preview;
    private final RunNow runNow;
    private final ListDeletions deletions;

    RegisterController(ShowRegister show, PreviewRun preview, RunNow runNow, ListDeletions deletions) {
        this.show = show;
        this.preview = preview;
        this.runNow = runNow;
        this.deletions = deletions;
    }

    @Bean
    static NavigationEntry registerEntry() {
        return new NavigationEntry(75, PATH, "register.section", RegisterPermissions.READ);
    }

    @GetMapping
    @Requires(RegisterPermissions.READ)
    Page register(SignedIn by, Submission query) {
        return Page.of(
                "register/register",
                new RegisterPage(show.show(by), by.may(RegisterPermissions.RUN), notice(query.text("ran"))));
    }

    private static @Nullable Notice notice(String ran) {
        return switch (ran) {
            case "done" -> Notice.success("register.ran.done");
            case "nothing" -> Notice.success("register.ran.nothing");
            case "failed" -> Notice.error("register.ran.failed");
            case "busy" -> Notice.warning("register.ran.busy");
            default -> null;
        };
    }

    @GetMapping("/run")
    @Requires(RegisterPermissions.RUN)
    Page confirm() {
        return Page.of("register/run", new RunPage(preview.preview()));
    }

    @PostMapping("/run")
    @Requires(RegisterPermissions.RUN)
    Page run(SignedIn by) {
        return switch (runNow.run(by)) {
            case RunNowOutcome.Done(var records) -> Page.redirect(PATH + "?ran=" + (records > 0 ? "done" : "nothing"));
            case RunNowOutcome.BrokeOff _ -> Page.redirect(PATH + "?ran=failed");
            case RunNowOutcome.RunsAlready _ -> Page.redirect(PATH + "?ran=busy");
        };
    }

    @GetMapping("/deletions")
    @Requires(RegisterPermissions.READ)
    Page deletions(Submission query) {
        return Page.of("register/deletions", new DeletionsPage(deletions.list(DeletionsPage.place(query))));
    }
}
