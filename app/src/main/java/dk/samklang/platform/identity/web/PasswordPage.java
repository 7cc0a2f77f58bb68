package dk.samklang.platform.identity.web;

import dk.samklang.platform.identity.Passkey;
import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page on which one replaces one's own password. */
public record PasswordPage(
        boolean first, List<Passkey> passkeys, @Nullable Notice notice, FormErrors errors) {}
