package dk.samklang.organisation.setup.web;

import dk.samklang.organisation.setup.SetUpNeed;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Pages;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Leads every page to the set-up until it is done; comes before the door that asks who is there. */
@Component
@Order(SetUpFilter.BEFORE_THE_DOOR)
class SetUpFilter extends OncePerRequestFilter {

    /** Spring Security's own filters stand at -100. */
    static final int BEFORE_THE_DOOR = -200;

    private static final Set<String> OPEN = Set.of(
            SetUpController.PATH, "/language", "/health", "/health/reading", "/error", "/favicon.ico", "/favicon.svg");

    private final SetUpNeed need;
    private final Pages pages;

    SetUpFilter(SetUpNeed need, Pages pages) {
        this.need = need;
        this.pages = pages;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return OPEN.contains(path) || path.startsWith("/assets/") || path.startsWith("/theme/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (need.isOpen()) {
            response.setHeader("Cache-Control", "no-store");
            pages.write(Page.redirect(SetUpController.PATH), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
