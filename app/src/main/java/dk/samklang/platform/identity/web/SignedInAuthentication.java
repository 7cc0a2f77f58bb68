package dk.samklang.platform.identity.web;

import dk.samklang.platform.identity.SignedIn;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Tells Spring Security that somebody is signed in; permissions are ours to check ({@link PermissionCheck}). */
final class SignedInAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn by;

    SignedInAuthentication(SignedIn by) {
        super(List.of());
        this.by = by;
        setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return by;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof SignedInAuthentication that
                && that.by.staff().equals(by.staff());
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), by.staff());
    }
}
