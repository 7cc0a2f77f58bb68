package dk.samklang.register;

import dk.samklang.platform.retention.ForeseeRetention;
import java.util.SortedMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: how many of each kind would go if retention ran now. */
@Service
public class PreviewRun {

    private final ForeseeRetention foresee;

    PreviewRun(ForeseeRetention foresee) {
        this.foresee = foresee;
    }

    @Transactional(readOnly = true)
    public SortedMap<String, Integer> preview() {
        return foresee.due();
    }
}
