package dk.samklang.platform.identity.web;

import dk.samklang.platform.identity.Duty;
import dk.samklang.platform.identity.NavigationEntry;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.FrameSource;
import dk.samklang.platform.web.OrganisationFace;
import dk.samklang.platform.web.PersonFace;
import dk.samklang.platform.web.Requires;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the layout shows of the one who asks, and the sections they may enter. */
@Component
class RequestFrame implements FrameSource {

    private final HttpServletRequest request;
    private final List<NavigationEntry> entries;

    RequestFrame(HttpServletRequest request, List<NavigationEntry> entries) {
        this.request = request;
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
    }

    @Override
    public Parts current() {
        return SignedInFilter.of(request).map(this::parts).orElse(NOBODY);
    }

    private Parts parts(SignedIn by) {
        var person = by.person();
        return new Parts(
                new OrganisationFace(person.organisationName(), person.accent()),
                new PersonFace(person.name(), by.staff().value().toString()),
                by.duty() == Duty.NONE ? sections(by) : List.of(),
                person.zone());
    }

    private List<SectionLink> sections(SignedIn by) {
        return entries.stream()
                .filter(entry -> Requires.SIGNED_IN.equals(entry.permission()) || by.may(entry.permission()))
                .map(entry -> new SectionLink(entry.path(), entry.labelKey()))
                .toList();
    }
}
