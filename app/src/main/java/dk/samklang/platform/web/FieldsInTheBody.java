package dk.samklang.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * What is sent by a form stands in its body alone. The container adds what stands in the address and puts it first, so that
 * a link could say what a form did not; no form of ours has fields there.
 */
final class FieldsInTheBody implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if ("POST".equals(request.getMethod()) && request.getQueryString() != null) {
            throw new SaidTwice();
        }
        return true;
    }
}
