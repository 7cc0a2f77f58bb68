package dk.samklang.helpline.recognition;

import dk.samklang.platform.identity.ServiceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use case: draws anew what all aliases of a helpline are recognised by, after its conversations came some other way than
 * through the form: the demo, a restore, a measurement.
 */
@Service
public class RebuildRecognition {

    private final DrawProfiles profiles;

    RebuildRecognition(DrawProfiles profiles) {
        this.profiles = profiles;
    }

    /** For a helpline of the organisation the caller works for; returns how many aliases were drawn. */
    @Transactional
    public int rebuild(ServiceId service) {
        return profiles.ofAll(service);
    }
}
