package dk.samklang.register.web;

import dk.samklang.platform.web.Notice;
import dk.samklang.register.RetentionRegister;
import org.jspecify.annotations.Nullable;

/**
 * The register.
 *
 * @param mayRun whether the reader may run retention now
 */
public record RegisterPage(
        RetentionRegister register,
        boolean mayRun,
        @Nullable Notice notice) {}
