package dk.samklang.platform.identity.web;

import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Notice;
import org.jspecify.annotations.Nullable;

/** The page that asks for a code. */
public record CodePage(String back, @Nullable Notice notice, FormErrors errors) {}
