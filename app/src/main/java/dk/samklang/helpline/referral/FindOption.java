package dk.samklang.helpline.referral;

import dk.samklang.platform.identity.SignedIn;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: one entry of the directory of a helpline one works in; empty for any other. */
@Service
public class FindOption {

    private final Directory directory;
    private final OptionList list;

    FindOption(Directory directory, OptionList list) {
        this.directory = directory;
        this.list = list;
    }

    @Transactional(readOnly = true)
    public Optional<ReferralOption> find(OptionId id, SignedIn by) {
        return directory.find(id, by.servicesWhere(ReferralPermissions.USE), list.today(by));
    }
}
