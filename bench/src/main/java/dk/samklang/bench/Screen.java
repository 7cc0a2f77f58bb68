package dk.samklang.bench;

import dk.samklang.bench.Browser.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What somebody does that the program answers; a new page joins here, and every run measures it. */
enum Screen {
    MY_DAY("my day", true) {
        @Override
        Answer open(Worker worker) throws IOException {
            return worker.get("/");
        }
    },
    CONVERSATION_FORM("conversation form", true) {
        @Override
        Answer open(Worker worker) throws IOException {
            return worker.get("/helpline/conversations/new");
        }
    },
    RECOGNITION("recognition while typing", true) {
        @Override
        Answer open(Worker worker) throws IOException {
            return worker.post(
                    "/helpline/conversations/likely",
                    worker.conversation(UUID.randomUUID(), Words.note(worker.random())));
        }
    },
    SAVE("save a conversation", false) {
        @Override
        Answer open(Worker worker) throws IOException {
            return save(worker, Ids.next());
        }
    },
    OWN_CONVERSATIONS("own conversations", true) {
        @Override
        Answer open(Worker worker) throws IOException {
            return worker.get("/helpline/conversations");
        }
    },
    CONVERSATION("a conversation", true) {
        @Override
        Answer open(Worker worker) throws IOException {
            return worker.get("/helpline/conversations/" + worker.talk());
        }
    },
    ALIASES("alias list", true) {
        @Override
        Answer open(Worker worker) throws IOException {
            return worker.get("/helpline/frequent-users");
        }
    },
    ALIASES_FILTERED("alias list, filtered", true) {
        @Override
        Answer open(Worker worker) throws IOException {
            return worker.get("/helpline/frequent-users?gender=FEMALE&touch=MONTH&type=" + worker.type());
        }
    },
    ALIASES_BUSIEST("alias list, most contact", true) {
        @Override
        Answer open(Worker worker) throws IOException {
            return worker.get("/helpline/frequent-users?sort=BUSIEST");
        }
    },
    CARD("alias card", true) {
        @Override
        Answer open(Worker worker) throws IOException {
            return worker.get("/helpline/frequent-users/" + worker.card());
        }
    },
    LOOKUP("alias look-up", true) {
        @Override
        Answer open(Worker worker) throws IOException {
            return worker.post(
                    "/helpline/frequent-users/lookup",
                    List.of("service", worker.service(), "aliasSearch", Words.alias(worker.random())));
        }
    },
    SEARCH("search among cards", false) {
        @Override
        Answer open(Worker worker) throws IOException {
            var sent = worker.post("/helpline/frequent-users/search", List.of("q", Words.one(worker.random())));
            return sent.status() == SEE_OTHER ? worker.get(sent.header("Location")) : sent;
        }
    },
    RETENTION("retention register", true) {
        @Override
        Answer open(Worker worker) throws IOException {
            return worker.get("/retention");
        }
    },
    TRAIL("trail", true) {
        @Override
        Answer open(Worker worker) throws IOException {
            return worker.get("/trail");
        }
    },
    STAFF("staff", true) {
        @Override
        Answer open(Worker worker) throws IOException {
            return worker.get("/admin?page=2");
        }
    };

    private static final int SEE_OTHER = 303;
    private static final Set<Screen> OF_A_HELPLINE = Set.of(
            MY_DAY,
            CONVERSATION_FORM,
            RECOGNITION,
            SAVE,
            OWN_CONVERSATIONS,
            CONVERSATION,
            ALIASES,
            ALIASES_FILTERED,
            ALIASES_BUSIEST,
            CARD,
            LOOKUP,
            SEARCH);

    private final String title;
    private final boolean reads;

    Screen(String title, boolean reads) {
        this.title = title;
        this.reads = reads;
    }

    abstract Answer open(Worker worker) throws IOException;

    String title() {
        return title;
    }

    /** Whether it only shows; what it notes in the trail apart. */
    boolean reads() {
        return reads;
    }

    /** Whether the answer is what the person asked for. */
    boolean isRight(Answer answer) {
        return answer.status() == (this == SAVE ? SEE_OTHER : 200);
    }

    /** A conversation with that id; the same again is the same conversation. */
    static Answer save(Worker worker, UUID id) throws IOException {
        return worker.post("/helpline/conversations", worker.conversation(id, Words.note(worker.random())));
    }

    /** What this person has to do with. */
    static List<Screen> of(Worker worker) {
        var all = new ArrayList<>(
                switch (worker.role()) {
                    case "auditor" -> List.of(MY_DAY, TRAIL, RETENTION);
                    case "admin" -> List.of(MY_DAY, STAFF, RETENTION);
                    default -> OF_A_HELPLINE.stream().sorted().toList();
                });
        if (!worker.hasTalks()) {
            all.remove(CONVERSATION);
        }
        if ("helpline-leader".equals(worker.role())) {
            all.add(RETENTION);
        }
        return all;
    }
}
