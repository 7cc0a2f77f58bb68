package dk.samklang.helpline.duty.web;

import dk.samklang.helpline.conversation.BesidePanel;
import dk.samklang.helpline.duty.DutyEntry;
import dk.samklang.helpline.duty.DutyEntryId;
import dk.samklang.helpline.duty.DutyKind;
import dk.samklang.helpline.duty.DutyPermissions;
import dk.samklang.helpline.duty.NoteDuty;
import dk.samklang.helpline.duty.RemoveDutyEntry;
import dk.samklang.helpline.duty.ShowDuty.Duties;
import dk.samklang.helpline.duty.web.DutyPage.About;
import dk.samklang.helpline.duty.web.DutyPage.Noting;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.platform.anonymity.GuardAnswer;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The walk through the duties, beside a conversation and as a page, and what was done noted. */
@Controller
@RequestMapping(DutyController.PATH)
class DutyController {

    static final String PATH = "/helpline/duty";

    private final DutyPages pages;
    private final NoteDuty noteDuty;
    private final RemoveDutyEntry removeEntry;

    DutyController(DutyPages pages, NoteDuty noteDuty, RemoveDutyEntry removeEntry) {
        this.pages = pages;
        this.noteDuty = noteDuty;
        this.removeEntry = removeEntry;
    }

    @Bean
    static BesidePanel dutyPanel() {
        return new BesidePanel(5, "duty", PATH, "duty.panel");
    }

    @GetMapping
    @Requires(DutyPermissions.USE)
    Page page(SignedIn by, Submission query) {
        return pages.with(by, query, (duties, about) -> pages.page(by, duties, about, query, false));
    }

    /** The walk goes on by posts: what a caller told is nobody else's to see in an address. */
    @PostMapping
    @Requires(DutyPermissions.USE)
    Page walk(SignedIn by, Submission form) {
        return pages.with(by, form, (duties, about) -> pages.page(by, duties, about, form, false));
    }

    @PostMapping("/beside")
    @Requires(DutyPermissions.USE)
    Page beside(SignedIn by, Submission form) {
        return pages.with(by, form, (duties, about) -> pages.page(by, duties, about, form, true));
    }

    @PostMapping("/entries")
    @Requires(DutyPermissions.USE)
    Page note(SignedIn by, Submission form) {
        return pages.with(by, form, (duties, about) -> note(by, duties, about, form));
    }

    private Page note(SignedIn by, Duties duties, About about, Submission form) {
        var noting = read(form, about, duties.today());
        var beside = "beside".equals(form.text("part"));
        if (form.errors().any()) {
            return pages.refused(by, duties, about, noting, beside);
        }
        var alias = about.alias();
        var outcome = noteDuty.note(
                new NoteDuty.Done(
                        duties.service(),
                        about.conversation(),
                        alias == null ? null : new FrequentUserId(alias),
                        Objects.requireNonNull(noting.kind()),
                        noting.matter(),
                        LocalDate.parse(noting.on()),
                        Set.copyOf(form.all(GuardAnswer.SEEN))),
                by);
        return switch (outcome) {
            case NoteDuty.Outcome.Noted _ -> beside ? pages.noted(by, duties, about) : Page.redirect(home(about));
            case NoteDuty.Outcome.Identifying(var marks) -> {
                GuardAnswer.explain(form.errors(), marks);
                yield pages.refused(by, duties, about, noting, beside);
            }
            case NoteDuty.Outcome.NotFound _ -> Page.notFound();
        };
    }

    private static Noting read(Submission form, About about, LocalDate today) {
        var kind = form.choice("kind", DutyKind.class);
        if (kind == null) {
            form.errors().add("kind", "layout.form.required");
        }
        var on = form.date("on");
        if (on != null && on.isAfter(today)) {
            form.errors().add("on", "duty.on.later");
        }
        var matter = about.alias() == null ? "" : form.line("matter", DutyEntry.LONGEST_MATTER);
        if (kind == DutyKind.CHILD_WELFARE_REPORT && about.alias() != null && matter.isEmpty()) {
            form.errors().add("matter", "duty.matter.required");
        }
        return new Noting(kind, matter, (on == null ? today : on).toString(), form.errors());
    }

    /** Where what was noted is read. */
    private static String home(About about) {
        if (about.alias() != null) {
            return "/helpline/frequent-users/" + about.alias();
        }
        return about.conversation() == null
                ? PATH + "?done=noted"
                : "/helpline/conversations/" + about.conversation() + "/duty?done=noted";
    }

    @PostMapping("/entries/{id}/remove")
    @Requires(DutyPermissions.USE)
    Page remove(SignedIn by, @PathVariable UUID id, Submission form) {
        return removeEntry
                .remove(new DutyEntryId(id), by)
                .map(_ -> pages.with(
                        by,
                        form,
                        (duties, about) -> "beside".equals(form.text("part"))
                                ? pages.page(by, duties, about, form, true)
                                : Page.redirect(home(about))))
                .orElseGet(Page::notFound);
    }
}
