package dk.samklang.helpline.duty.web;

import dk.samklang.helpline.duty.DutyEntry;
import dk.samklang.helpline.duty.DutyPermissions;
import dk.samklang.helpline.duty.FindDutyEntries;
import dk.samklang.helpline.duty.ShowDuty;
import dk.samklang.helpline.duty.ShowDuty.Duties;
import dk.samklang.helpline.duty.web.DutyPage.About;
import dk.samklang.helpline.duty.web.DutyPage.Noting;
import dk.samklang.helpline.frequentuser.FindFrequentUser;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.organisation.ListServices;
import dk.samklang.organisation.ServiceName;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.ids.Ids;
import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Submission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Puts the walk together around what is known of the conversation. */
@Component
class DutyPages {

    private final ListServices services;
    private final ShowDuty showDuty;
    private final FindDutyEntries entries;
    private final FindFrequentUser aliases;

    DutyPages(ListServices services, ShowDuty showDuty, FindDutyEntries entries, FindFrequentUser aliases) {
        this.services = services;
        this.showDuty = showDuty;
        this.entries = entries;
        this.aliases = aliases;
    }

    /** With the duties of the helpline asked for, or of the first of one's own, and whom it is about. */
    Page with(SignedIn by, Submission form, BiFunction<Duties, About, Page> answer) {
        return service(by, form)
                .flatMap(service -> showDuty.show(service, by))
                .map(duties -> answer.apply(duties, about(by, form)))
                .orElseGet(Page::notFound);
    }

    private Optional<ServiceId> service(SignedIn by, Submission form) {
        var own = by.servicesWhere(DutyPermissions.USE);
        var asked = Ids.parse(form.text("service"));
        return asked.isPresent()
                ? asked.filter(own::contains).map(ServiceId::new)
                : services.among(own).stream().findFirst().map(ServiceName::id);
    }

    private About about(SignedIn by, Submission form) {
        var conversation = Ids.parse(form.text("id")).orElse(null);
        var asked = Ids.parse(form.text("frequentUser"));
        var named = asked.map(id -> aliases.named(by, Set.of(id))).orElse(Map.of());
        return asked.filter(named::containsKey)
                .map(id -> new About(conversation, id, named.getOrDefault(id, "")))
                .orElseGet(() -> new About(conversation, null, ""));
    }

    Page page(SignedIn by, Duties duties, About about, Submission form, boolean beside) {
        return view(by, duties, Walk.read(form), about, empty(duties), "noted".equals(form.text("done")), beside);
    }

    Page refused(SignedIn by, Duties duties, About about, Noting noting, boolean beside) {
        return view(by, duties, new Walk(Map.of()), about, noting, false, beside)
                .status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Beside a conversation the walk begins anew after something was noted. */
    Page noted(SignedIn by, Duties duties, About about) {
        return view(by, duties, new Walk(Map.of()), about, empty(duties), true, true);
    }

    private static Noting empty(Duties duties) {
        return new Noting(null, "", duties.today().toString(), new FormErrors());
    }

    private Page.View view(
            SignedIn by, Duties duties, Walk walk, About about, Noting noting, boolean noted, boolean beside) {
        return Page.of(
                beside ? "duty/beside" : "duty/page",
                new DutyPage(duties, walk, about, entries(by, about), noting, noted, beside));
    }

    private List<DutyEntry> entries(SignedIn by, About about) {
        UUID alias = about.alias();
        if (alias != null) {
            return entries.on(new FrequentUserId(alias), by);
        }
        var conversation = about.conversation();
        return conversation == null ? List.of() : entries.in(conversation, by);
    }
}
