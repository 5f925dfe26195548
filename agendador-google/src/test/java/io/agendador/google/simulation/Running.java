package io.agendador.google.simulation;

/** One running process: once dead, nothing of it reaches anything any more. */
final class Running {

    private final String holder;
    private boolean dead;

    Running(String holder) {
        this.holder = holder;
    }

    /** By which name it takes leases. */
    String holder() {
        return holder;
    }

    boolean isDead() {
        return dead;
    }

    void die() {
        dead = true;
    }

    void checkAlive(Points.Place place) {
        if (dead) {
            throw new Crash(place);
        }
    }
}
