package io.agendador.google.process;

/** One running process: once dead, nothing of it reaches anything any more. */
public final class Running {

    private final String holder;
    private boolean dead;

    public Running(String holder) {
        this.holder = holder;
    }

    /** By which name it takes leases. */
    public String holder() {
        return holder;
    }

    public boolean isDead() {
        return dead;
    }

    public void die() {
        dead = true;
    }

    public void checkAlive(Points.Place place) {
        if (dead) {
            throw new Crash(place);
        }
    }
}
