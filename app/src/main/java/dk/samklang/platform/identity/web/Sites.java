package dk.samklang.platform.identity.web;

import dk.samklang.platform.identity.Site;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.util.UriComponentsBuilder;

/** Where the browser of a request is, as far as it, or the proxy on our own machine, says. */
final class Sites {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private Sites() {}

    static Site of(HttpServletRequest request) {
        var usual = request.isSecure() ? HTTPS : HTTP;
        var origin = UriComponentsBuilder.newInstance()
                .scheme(request.getScheme())
                .host(request.getServerName())
                .port(request.getServerPort() == usual ? -1 : request.getServerPort())
                .toUriString();
        return new Site(origin, request.getServerName());
    }
}
