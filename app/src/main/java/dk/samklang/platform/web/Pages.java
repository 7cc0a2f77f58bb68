package dk.samklang.platform.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes pages: renders the whole before the first byte leaves, so a failing template yields an error page. */
@Component
public class Pages {

    private static final String SCRIPT = "HX-Request";
    private static final String RETRY_AFTER_SECONDS = "30";

    private final TemplateEngine templates;
    private final MessageSource messages;
    private final Assets assets;
    private final JsonMapper json;
    private final ObjectProvider<FrameSource> frames;
    private final boolean demo;

    Pages(
            TemplateEngine templates,
            MessageSource messages,
            Assets assets,
            JsonMapper json,
            ObjectProvider<FrameSource> frames,
            @Value("${samklang.mode:serve}") String mode) {
        this.templates = templates;
        this.messages = messages;
        this.assets = assets;
        this.json = json;
        this.frames = frames;
        this.demo = "demo".equals(mode);
    }

    public void write(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", SCRIPT);
        switch (page) {
            case Page.View(var template, var model, var status) -> render(template, model, status, request, response);
            case Page.Redirect(var path) -> redirect(path, request, response);
            case Page.Failure(var status, var reference) ->
                render("layout/error", errorPage(status, reference), status, request, response);
            case Page.Unavailable why -> unavailable(why, request, response);
            case Page.Json(var answer) -> send(answer, response);
            case Page.Spoken(var answer) -> send(answer.apply(frame(request)), response);
            case Page.DraftKept(var version, var at) ->
                send(Map.of("version", version, "savedAt", frame(request).time(at)), response);
        }
    }

    /** Whether one of our own scripts asks, and will read the status itself. */
    public static boolean fromScript(HttpServletRequest request) {
        return "true".equals(request.getHeader(SCRIPT));
    }

    private void render(
            String template, Object model, HttpStatus status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var html = new Utf8ByteOutput();
        templates.render(template + ".jte", Map.of("frame", frame(request), "page", model), html);
        response.setStatus(status.value());
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(html.getContentLength());
        html.writeTo(response.getOutputStream());
    }

    private void unavailable(Page.Unavailable why, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
        render("layout/outage", OutagePage.of(why, request), HttpStatus.SERVICE_UNAVAILABLE, request, response);
    }

    private static void redirect(String path, HttpServletRequest request, HttpServletResponse response) {
        if (fromScript(request)) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            response.setHeader("HX-Redirect", path);
        } else {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader("Location", path);
        }
    }

    private void send(Object answer, HttpServletResponse response) throws IOException {
        var body = json.writeValueAsBytes(answer);
        response.setContentType("application/json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    Frame frame(HttpServletRequest request) {
        var source = frames.getIfAvailable();
        var parts = source == null ? FrameSource.NOBODY : source.current();
        var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Frame(messages, Languages.of(request), parts, assets, csrf, path(request), demo);
    }

    private static String path(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static ErrorPage errorPage(HttpStatus status, @Nullable String reference) {
        var name = switch (status) {
            case NOT_FOUND -> "not-found";
            case FORBIDDEN -> "forbidden";
            case METHOD_NOT_ALLOWED -> "not-found";
            case CONTENT_TOO_LARGE -> "too-large";
            case BAD_REQUEST, UNSUPPORTED_MEDIA_TYPE, NOT_ACCEPTABLE -> "bad-request";
            default -> "broken";
        };
        return new ErrorPage("layout.error." + name + ".title", "layout.error." + name + ".text", reference);
    }
}
