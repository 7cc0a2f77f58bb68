package dk.samklang.helpline.referral;

import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: the directory of a helpline one works in, by name, those out of use last; empty for any other helpline. */
@Service
public class ListOptions {

    private final Directory directory;
    private final ReferralRules rules;
    private final OptionList list;

    ListOptions(Directory directory, ReferralRules rules, OptionList list) {
        this.directory = directory;
        this.rules = rules;
        this.list = list;
    }

    @Transactional(readOnly = true)
    public Optional<Listed> list(ServiceId service, SignedIn by) {
        return by.servicesWhere(ReferralPermissions.USE).contains(service.value())
                ? Optional.of(new Listed(directory.all(service, list.today(by)), rules.of(service)))
                : Optional.empty();
    }

    /** The directory, and after how many months its entries are due. */
    public record Listed(List<ReferralOption> options, ReferralRules.Months months) {}
}
