/**
 * Pages: layout frame, forms and their errors, languages, dates, error pages. Knows no room above it; what a page
 * shows of organisation and person comes in through {@link dk.samklang.platform.web.FrameSource}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {"platform.database", "platform.ids"})
package dk.samklang.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
