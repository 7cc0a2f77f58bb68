package dk.samklang.platform.identity.web;

import dk.samklang.platform.identity.AccountId;
import dk.samklang.platform.identity.Directory.Membership;
import dk.samklang.platform.identity.SessionDevice;
import dk.samklang.platform.identity.StaffId;
import dk.samklang.platform.ids.Ids;
import dk.samklang.platform.tenancy.OrganisationId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;

/** What a session remembers: ids and the kind of device, as text, and nothing else. */
final class SessionKeys {

    private static final String STAFF = "staff";
    private static final String ORGANISATION = "organisation";
    private static final String WAITING_STAFF = "waiting-staff";
    private static final String WAITING_ORGANISATION = "waiting-organisation";
    private static final String CHALLENGE = "challenge";
    private static final String SIGNED_IN_AT = "signed-in-at";
    private static final String PROVED_AT = "proved-at";
    private static final String ACCOUNT = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private SessionKeys() {}

    /** Somebody who has shown a password and is still to show a code. */
    record Waiting(AccountId account, Membership membership) {}

    /** Begins a new session for somebody who has just signed in; one that was there before is ended. */
    static void begin(HttpServletRequest request, AccountId account, Membership membership, Instant now) {
        var session = fresh(request, account);
        session.setAttribute(SIGNED_IN_AT, now.toString());
        session.setAttribute(PROVED_AT, now.toString());
        session.setAttribute(STAFF, membership.staff().value().toString());
        session.setAttribute(ORGANISATION, membership.organisation().value().toString());
        session.setAttribute(SessionDevice.ATTRIBUTE, device(request));
    }

    /** Notes that the owner has shown the password again; a token somebody may have seen before is good for nothing now. */
    static void prove(HttpServletRequest request, Instant now) {
        request.changeSessionId();
        request.getSession().setAttribute(PROVED_AT, now.toString());
    }

    /** When the owner last showed who they are, on signing in or since; empty for a stranger. */
    static Optional<Instant> provedAt(@Nullable HttpSession session) {
        return instant(session, PROVED_AT);
    }

    /** When this session was signed in. */
    static Optional<Instant> signedInAt(@Nullable HttpSession session) {
        return instant(session, SIGNED_IN_AT);
    }

    private static Optional<Instant> instant(@Nullable HttpSession session, String key) {
        return session != null && session.getAttribute(key) instanceof String text
                ? Optional.of(Instant.parse(text))
                : Optional.empty();
    }

    /** Begins a session that opens no page but the one that asks for the code. */
    static void await(HttpServletRequest request, AccountId account, Membership membership) {
        var session = fresh(request, account);
        session.setMaxInactiveInterval((int) PATIENCE.toSeconds());
        session.setAttribute(WAITING_STAFF, membership.staff().value().toString());
        session.setAttribute(
                WAITING_ORGANISATION, membership.organisation().value().toString());
    }

    private static HttpSession fresh(HttpServletRequest request, AccountId account) {
        var old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        var session = request.getSession(true);
        session.setAttribute(ACCOUNT, account.value().toString());
        return session;
    }

    /** Remembers what a passkey is to sign; a stranger's session is a short one. */
    static void ask(HttpServletRequest request, String challenge) {
        var known = request.getSession(false);
        var session = known == null ? request.getSession(true) : known;
        if (known == null) {
            session.setMaxInactiveInterval((int) PATIENCE.toSeconds());
        }
        session.setAttribute(CHALLENGE, challenge);
    }

    /** What was to be signed, once; empty when nothing was. */
    static Optional<String> asked(@Nullable HttpSession session) {
        if (session == null || !(session.getAttribute(CHALLENGE) instanceof String challenge)) {
            return Optional.empty();
        }
        session.removeAttribute(CHALLENGE);
        return Optional.of(challenge);
    }

    static Optional<Membership> membership(HttpSession session) {
        return membership(session, ORGANISATION, STAFF);
    }

    static Optional<Waiting> waiting(@Nullable HttpSession session) {
        return session == null
                ? Optional.empty()
                : id(session, ACCOUNT)
                        .flatMap(account -> membership(session, WAITING_ORGANISATION, WAITING_STAFF)
                                .map(membership -> new Waiting(new AccountId(account), membership)));
    }

    private static Optional<Membership> membership(HttpSession session, String organisationKey, String staffKey) {
        return id(session, organisationKey)
                .flatMap(organisation -> id(session, staffKey)
                        .map(staff -> new Membership(new OrganisationId(organisation), new StaffId(staff))));
    }

    private static Optional<UUID> id(HttpSession session, String key) {
        return session.getAttribute(key) instanceof String text ? Ids.parse(text) : Optional.empty();
    }

    static String device(HttpServletRequest request) {
        return SessionDevice.of(agent(request));
    }

    private static String agent(HttpServletRequest request) {
        var agent = request.getHeader("User-Agent");
        return agent == null ? "" : agent;
    }
}
