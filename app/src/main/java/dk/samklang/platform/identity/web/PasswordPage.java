package dk.samklang.platform.identity.web;

import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Notice;
import org.jspecify.annotations.Nullable;

/** The page on which one replaces one's own password. */
public record PasswordPage(boolean first, @Nullable Notice notice, FormErrors errors) {}
