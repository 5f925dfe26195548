package io.agendador.postgres.local;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The part that this process has in a folder's server: however often it is opened here, other processes see one user. */
final class SharedServer {

    /** By the real path of the home. Guarded by itself, as is all state of its values: file locks belong to the process. */
    private static final Map<Path, SharedServer> OPEN = new HashMap<>();

    private final HomeFolder home;
    private final UsersLock users;
    private final LocalServer server;
    private int openings;
    private ServerAddress address = new ServerAddress(0, "");

    private SharedServer(HomeFolder home, Path programs) {
        this.home = home;
        this.users = UsersLock.open(home.users());
        this.server = new LocalServer(home, programs);
    }

    static SharedServer join(Path home, Path programs) {
        synchronized (OPEN) {
            HomeFolder folder = HomeFolder.at(home);
            return TransitionLock.during(folder.transitions(), () -> {
                SharedServer server = OPEN.get(folder.path());
                if (server == null) {
                    server = new SharedServer(folder, programs);
                }
                server.enter();
                OPEN.put(folder.path(), server);
                return server;
            });
        }
    }

    ServerAddress address() {
        synchronized (OPEN) {
            return address;
        }
    }

    private void enter() {
        boolean entered = false;
        try {
            address = server.running().orElseGet(() -> server.start(users.alone()));
            users.share();
            openings++;
            entered = true;
        } finally {
            if (!entered) {
                retreat();
            }
        }
    }

    private void retreat() {
        if (openings == 0) {
            users.close();
        } else {
            users.share();
        }
    }

    void leave() {
        // A thread is often interrupted on its way out; the server is stopped all the same.
        boolean interrupted = Thread.interrupted();
        try {
            synchronized (OPEN) {
                openings--;
                if (openings == 0) {
                    OPEN.remove(home.path());
                    end();
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void end() {
        try {
            TransitionLock.during(home.transitions(), this::stopIfAlone);
        } finally {
            users.close();
        }
    }

    /** Gives the users' lock back before the turn ends: whoever comes next must find it free. */
    private boolean stopIfAlone() {
        try {
            boolean alone = users.alone();
            if (alone) {
                server.stop();
            }
            return alone;
        } finally {
            users.close();
        }
    }
}
