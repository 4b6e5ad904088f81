// Runs once, on an empty volume, in the database puente.
db.createUser({
  user: "puente",
  pwd: process.env.MONGO_PASSWORD,
  roles: [{ role: "readWrite", db: "puente" }],
});
