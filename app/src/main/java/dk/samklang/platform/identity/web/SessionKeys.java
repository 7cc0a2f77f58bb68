package dk.samklang.platform.identity.web;

import dk.samklang.platform.identity.AccountId;
import dk.samklang.platform.identity.Directory.Membership;
import dk.samklang.platform.identity.StaffId;
import dk.samklang.platform.ids.Ids;
import dk.samklang.platform.tenancy.OrganisationId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.springframework.session.FindByIndexNameSessionRepository;

/** What a session remembers: ids, as text, and nothing else. */
final class SessionKeys {

    private static final String STAFF = "staff";
    private static final String ORGANISATION = "organisation";

    private SessionKeys() {}

    /** Begins a new session for somebody who has just signed in; one that was there before is ended. */
    static void begin(HttpServletRequest request, AccountId account, Membership membership) {
        var old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        var session = request.getSession(true);
        session.setAttribute(STAFF, membership.staff().value().toString());
        session.setAttribute(ORGANISATION, membership.organisation().value().toString());
        session.setAttribute(
                FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
                account.value().toString());
    }

    static Optional<Membership> membership(HttpSession session) {
        return id(session, ORGANISATION)
                .flatMap(organisation -> id(session, STAFF)
                        .map(staff -> new Membership(new OrganisationId(organisation), new StaffId(staff))));
    }

    private static Optional<UUID> id(HttpSession session, String key) {
        return session.getAttribute(key) instanceof String text ? Ids.parse(text) : Optional.empty();
    }
}
