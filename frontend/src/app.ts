import { watchDialogs } from "./dialogs";
import { watchDrafts } from "./drafts";
import { revive } from "./enhance";
import { focusOn } from "./focus";
import { watchLikely } from "./likely";
import { watchLiveRequests } from "./live";
import { watchSubmits } from "./safe-submit";
import { watchShortcuts } from "./shortcuts";

watchLiveRequests();
watchDialogs();
watchLikely();
watchSubmits();
watchDrafts();
watchShortcuts();
revive(document.body);
focusOn(document);
document.documentElement.classList.add("scripted");
