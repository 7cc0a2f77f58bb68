/** Whether the program can work, for whoever watches over it: yes or no, and nothing else to strangers. */
@NullMarked
@ApplicationModule(
        displayName = "Health",
        allowedDependencies = {"platform.web", "platform.database"})
package dk.samklang.platform.health;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
