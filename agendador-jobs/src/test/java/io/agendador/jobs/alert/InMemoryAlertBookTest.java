package io.agendador.jobs.alert;

class InMemoryAlertBookTest extends AlertBookContract {

    @Override
    protected AlertBook fresh() {
        return new InMemoryAlertBook();
    }
}
