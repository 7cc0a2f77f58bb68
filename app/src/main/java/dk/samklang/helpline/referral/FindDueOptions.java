package dk.samklang.helpline.referral;

import dk.samklang.platform.identity.SignedIn;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: the entries that somebody should look at again, the longest due first, in the helplines where this person checks. */
@Service
public class FindDueOptions {

    private final Directory directory;
    private final OptionList list;

    FindDueOptions(Directory directory, OptionList list) {
        this.directory = directory;
        this.list = list;
    }

    @Transactional(readOnly = true)
    public List<ReferralOption> due(SignedIn by, int many) {
        return directory.due(by.servicesWhere(ReferralPermissions.CHECK), list.today(by), many);
    }
}
