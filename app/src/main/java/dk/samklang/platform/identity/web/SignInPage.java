package dk.samklang.platform.identity.web;

import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sign-in page.
 *
 * @param demoAccounts user names that demo mode lists; empty otherwise
 */
public record SignInPage(
        String username, String back, @Nullable Notice notice, FormErrors errors, List<String> demoAccounts) {}
