"""CommandInfo: its environment and the secrets in it (spec mesos.md section 1.5, point 9)."""

from tepui.wire.generated import v1

_Type = v1.Environment_Variable_Type
_Secret = v1.Secret_Type


def validate(command: v1.CommandInfo) -> str | None:
    """The first thing wrong with a command, or None."""
    environment = command.environment
    for variable in environment.variables if environment else ():
        problem = _variable_problem(variable)
        if problem:
            return f"Environment variable '{variable.name}' {problem}"
    return None


def _variable_problem(variable: v1.Environment_Variable) -> str | None:
    kind = variable.type or _Type.VALUE
    if kind is _Type.UNKNOWN:
        return "of type 'UNKNOWN' is not allowed"
    if kind is _Type.VALUE:
        if variable.value is None:
            return "of type 'VALUE' must have a value set"
        return "of type 'VALUE' must not have a secret set" if variable.secret else None
    if variable.secret is None:
        return "of type 'SECRET' must have a secret set"
    if variable.value is not None:
        return "of type 'SECRET' must not have a value set"
    problem = secret_problem(variable.secret)
    if problem:
        return f"specifies an invalid secret: {problem}"
    value = variable.secret.value
    return "specifies a secret containing null bytes" if value and 0 in value.data else None


def secret_problem(secret: v1.Secret) -> str | None:
    """Why the parts of a secret do not fit its type, or None."""
    if secret.type is _Secret.REFERENCE:
        if secret.reference is None:
            return "Secret of type REFERENCE must have the 'reference' field set"
        return (
            "Secret of type REFERENCE must not have the 'value' field set" if secret.value else None
        )
    if secret.type is _Secret.VALUE:
        if secret.value is None:
            return "Secret of type VALUE must have the 'value' field set"
        if secret.reference:
            return "Secret of type VALUE must not have the 'reference' field set"
        return None
    return "Secret of type UNKNOWN is not supported"
