package dk.samklang.platform.identity.web;

import dk.samklang.platform.identity.ResolvePerson;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.tenancy.Tenancy;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds who asks and lets the rest of the request work for their organisation. A session older than a working day ends,
 * however busy it was.
 */
class SignedInFilter extends OncePerRequestFilter {

    private static final Duration LONGEST_SESSION = Duration.ofHours(12);
    private static final String ATTRIBUTE = SignedIn.class.getName();

    private final ResolvePerson people;
    private final Clock clock;

    SignedInFilter(ResolvePerson people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** The one who asks; empty when nobody is signed in. */
    static Optional<SignedIn> of(HttpServletRequest request) {
        return Optional.ofNullable((SignedIn) request.getAttribute(ATTRIBUTE));
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return true;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/assets/") || path.startsWith("/theme/") || path.startsWith("/health");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var signedIn = Optional.ofNullable(request.getSession(false)).flatMap(this::resolve);
        if (signedIn.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(ATTRIBUTE, signedIn.get());
        SecurityContextHolder.getContext().setAuthentication(new SignedInAuthentication(signedIn.get()));
        proceed(signedIn.get(), request, response, chain);
    }

    private static void proceed(
            SignedIn by, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            Tenancy.callFor(by.organisation(), () -> {
                try {
                    chain.doFilter(request, response);
                } catch (ServletException e) {
                    throw new CarriedOut(e);
                }
                return true;
            });
        } catch (CarriedOut e) {
            throw e.problem;
        }
    }

    private Optional<SignedIn> resolve(HttpSession session) {
        var born = Instant.ofEpochMilli(session.getCreationTime());
        if (born.plus(LONGEST_SESSION).isBefore(clock.instant())) {
            session.invalidate();
            return Optional.empty();
        }
        return SessionKeys.membership(session)
                .flatMap(membership -> people.resolve(membership.organisation(), membership.staff()));
    }

    /** Takes a checked exception through a call that can carry only one kind. */
    private static final class CarriedOut extends IOException {

        private static final long serialVersionUID = 1L;

        private final transient ServletException problem;

        CarriedOut(ServletException problem) {
            super(problem);
            this.problem = problem;
        }
    }
}
