package dk.samklang.organisation.web;

import dk.samklang.organisation.AccentColour;
import dk.samklang.organisation.AddHelpline;
import dk.samklang.organisation.AddHelplineOutcome;
import dk.samklang.organisation.ChangeOrganisation;
import dk.samklang.organisation.ChangeOrganisationOutcome;
import dk.samklang.organisation.ListServices;
import dk.samklang.organisation.OrganisationPermissions;
import dk.samklang.organisation.OrganisationProfile;
import dk.samklang.organisation.ShowOrganisation;
import dk.samklang.organisation.web.OrganisationPage.Adding;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Notice;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The organisation's name, colour and clock, and its helplines. */
@Controller
@RequestMapping("/admin/organisation")
class OrganisationController {

    private static final String TEMPLATE = "organisation/organisation";
    private static final int LONGEST_NAME = 120;
    private static final List<String> DONE = List.of("saved", "added");

    private final ShowOrganisation showOrganisation;
    private final ListServices services;
    private final ChangeOrganisation changeOrganisation;
    private final AddHelpline addHelpline;

    OrganisationController(
            ShowOrganisation showOrganisation,
            ListServices services,
            ChangeOrganisation changeOrganisation,
            AddHelpline addHelpline) {
        this.showOrganisation = showOrganisation;
        this.services = services;
        this.changeOrganisation = changeOrganisation;
        this.addHelpline = addHelpline;
    }

    @GetMapping
    @Requires(OrganisationPermissions.MANAGE)
    Page show(Submission query) {
        var done = query.text("done");
        var notice = DONE.contains(done) ? Notice.success("organisation.done." + done) : null;
        return Page.of(
                TEMPLATE,
                new OrganisationPage(
                        showOrganisation.show(), new FormErrors(), null, services.all(), Adding.nothing(), notice));
    }

    @PostMapping
    @Requires(OrganisationPermissions.MANAGE)
    Page change(Submission form, SignedIn by) {
        var wanted = read(form, showOrganisation.show());
        if (form.errors().any()) {
            return page(wanted, form, null).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (changeOrganisation.change(wanted, by)) {
            case ChangeOrganisationOutcome.Changed _ -> Page.redirect("/admin/organisation?done=saved");
            case ChangeOrganisationOutcome.ChangedMeanwhile(var current) -> conflict(wanted, form, current);
        };
    }

    /** Two who decided the same do not disagree. */
    private Page conflict(OrganisationProfile mine, Submission form, OrganisationProfile theirs) {
        var next = new OrganisationProfile(mine.name(), mine.accent(), mine.zone(), theirs.version());
        return next.equals(theirs)
                ? Page.redirect("/admin/organisation?done=saved")
                : page(next, form, theirs).status(HttpStatus.CONFLICT);
    }

    @PostMapping("/helplines")
    @Requires(OrganisationPermissions.MANAGE)
    Page add(Submission form, SignedIn by) {
        var name = form.required("helpline", LONGEST_NAME);
        if (form.errors().any()) {
            return notAdded(name, form);
        }
        return switch (addHelpline.add(name, by)) {
            case AddHelplineOutcome.Added _ -> Page.redirect("/admin/organisation?done=added");
            case AddHelplineOutcome.NameTaken _ -> {
                form.errors().add("helpline", "organisation.helplines.name-taken");
                yield notAdded(name, form);
            }
        };
    }

    private Page notAdded(String name, Submission form) {
        var adding = new Adding(name, form.errors());
        return Page.of(
                        TEMPLATE,
                        new OrganisationPage(
                                showOrganisation.show(), new FormErrors(), null, services.all(), adding, null))
                .status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Page.View page(OrganisationProfile profile, Submission form, @Nullable OrganisationProfile theirs) {
        return Page.of(
                TEMPLATE, new OrganisationPage(profile, form.errors(), theirs, services.all(), Adding.nothing(), null));
    }

    /** Reads the form; a field for which the sender takes the other version is as stored. */
    private static OrganisationProfile read(Submission form, OrganisationProfile stored) {
        var taken = Set.copyOf(form.all("take"));
        return new OrganisationProfile(
                taken.contains("name") ? stored.name() : form.required("name", LONGEST_NAME),
                taken.contains("accent") ? stored.accent() : accent(form),
                taken.contains("zone") ? stored.zone() : zone(form),
                form.version("version"));
    }

    private static String accent(Submission form) {
        var typed = form.text("accent");
        var colour = AccentColour.parse(typed);
        if (colour.isEmpty()) {
            form.errors().add("accent", "organisation.profile.accent.unreadable");
        } else if (!colour.get().isReadable()) {
            form.errors().add("accent", "organisation.profile.accent.too-light");
        }
        return colour.map(AccentColour::digits).orElse(typed);
    }

    private static String zone(Submission form) {
        var chosen = form.text("zone");
        if (!OrganisationProfile.ZONES.contains(chosen)) {
            form.errors().add("zone", "layout.form.not-a-choice");
        }
        return chosen;
    }
}
