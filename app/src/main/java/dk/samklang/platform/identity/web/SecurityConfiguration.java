package dk.samklang.platform.identity.web;

import dk.samklang.platform.identity.ResolvePerson;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Pages;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The outer door: everything is closed but the pages named here; forged posts and foreign content are kept out. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration implements WebMvcConfigurer {

    /** Nothing is fetched from elsewhere, and nothing written in a page runs or colours it. */
    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    private static final String[] OPEN = {
        "/sign-in",
        "/sign-in/code",
        "/sign-in/passkey",
        "/sign-in/passkey/question",
        "/sign-out",
        "/language",
        "/set-up",
        "/health",
        "/health/reading",
        "/error",
        "/assets/**",
        "/theme/**",
        "/favicon.ico",
        "/favicon.svg"
    };

    private final PermissionCheck permissions;

    SecurityConfiguration(PermissionCheck permissions) {
        this.permissions = permissions;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(permissions);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new SignedInArgument());
    }

    @Bean
    SecurityFilterChain outerDoor(HttpSecurity http, ResolvePerson people, Pages pages, Clock clock) {
        // Sessions are ours (SessionKeys): every request brings a fresh authentication, which Spring Security would
        // take
        // for a sign-in and answer with a new session id and a new token, spoiling the pages that are open.
        http.sessionManagement(AbstractHttpConfigurer::disable);
        http.securityContext(
                context -> context.securityContextRepository(new RequestAttributeSecurityContextRepository()));
        http.csrf(csrf -> csrf.csrfTokenRepository(csrfCookie()));
        http.addFilterBefore(new SignedInFilter(people, clock), AnonymousAuthenticationFilter.class);
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                        DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers(OPEN)
                .permitAll()
                .anyRequest()
                .authenticated());
        http.exceptionHandling(problems -> problems.authenticationEntryPoint(
                        (request, response, _) -> askToSignIn(request, response))
                .accessDeniedHandler(
                        (request, response, _) -> pages.write(Page.failure(HttpStatus.FORBIDDEN), request, response)));
        http.headers(SecurityConfiguration::headers);
        http.requestCache(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.formLogin(AbstractHttpConfigurer::disable);
        http.httpBasic(AbstractHttpConfigurer::disable);
        http.rememberMe(AbstractHttpConfigurer::disable);
        return http.build();
    }

    /** The token lives in a cookie, not in the session, so that text written before a session ended can still be sent. */
    private static CookieCsrfTokenRepository csrfCookie() {
        var cookie = new CookieCsrfTokenRepository();
        cookie.setCookieName("samklang-csrf");
        cookie.setCookieCustomizer(builder -> builder.httpOnly(true).sameSite("Strict"));
        return cookie;
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY));
        headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER));
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
        headers.permissionsPolicyHeader(
                policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"));
        headers.cacheControl(Customizer.withDefaults());
        // What else the organisation serves under its name is not ours to decide.
        headers.httpStrictTransportSecurity(https -> https.includeSubDomains(false));
    }

    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Pages.fromScript(request)) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        var back = "GET".equals(request.getMethod()) ? request.getRequestURI() : "/";
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(
                "Location",
                "/".equals(back) ? "/sign-in" : "/sign-in?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
    }
}
